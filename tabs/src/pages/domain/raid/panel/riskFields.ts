import type { Day, RaidKind } from '@ipmo-hub/teams-app/domain';
import { raidResponses, type Risk } from '@ipmo-hub/teams-app/lists';
import type { RiskChange } from '@ipmo-hub/teams-app/usecases';
import type { Draft } from '../../../../programme/edits';

/** What the form's fields hold; empty text for nothing. */
export interface RiskFields {
  readonly kind: RaidKind;
  readonly title: string;
  readonly project: string;
  readonly owner: string;
  readonly consequence: number | undefined;
  readonly likelihood: number | undefined;
  readonly targetScore: string;
  readonly response: string;
  readonly mitigation: string;
  readonly reviewBy: Day;
}

/** The fields of an entry, or of a new one of this owner's. */
export const fieldsOf = (risk: Risk | undefined, owner: string, project = ''): RiskFields => ({
  kind: risk?.kind ?? 'Risk',
  title: risk?.title ?? '',
  project: risk ? (risk.project ?? '') : project,
  owner: risk?.owner ?? owner,
  consequence: risk?.consequence,
  likelihood: risk?.likelihood,
  targetScore: risk?.targetScore === undefined ? '' : String(risk.targetScore),
  response: risk?.response ?? '',
  mitigation: risk?.mitigation ?? '',
  reviewBy: risk?.reviewBy ?? '',
});

/** The columns that the fields stand for; `null` for what is empty. */
const columnsOf = ({
  kind,
  title,
  project,
  owner,
  consequence,
  likelihood,
  ...rest
}: RiskFields): Required<Columns> => ({
  kind,
  title: title.replace(/\s+/g, ' ').trim(),
  project: project === '' ? null : project,
  owner,
  consequence: consequence ?? null,
  likelihood: likelihood ?? null,
  targetScore: rest.targetScore === '' ? null : Number(rest.targetScore),
  response: raidResponses.find((one) => one === rest.response) ?? null,
  mitigation: rest.mitigation.trim() === '' ? null : rest.mitigation.trim(),
  reviewBy: rest.reviewBy === '' ? null : rest.reviewBy,
});
type Columns = Omit<RiskChange, 'state' | 'outcome'>;

/** What the fields change of an entry; `was` is what some of them held when the person began, whatever the entry holds now. */
export const changeOf = (risk: Risk, fields: RiskFields, was: Partial<RiskFields> = {}): RiskChange => {
  const before = Object.entries(columnsOf({ ...fieldsOf(risk, ''), ...was })).filter(([name]) => name in was);
  const held: Readonly<Record<string, unknown>> = { ...risk, ...Object.fromEntries(before) };
  return Object.fromEntries(
    Object.entries(columnsOf(fields)).filter(([name, value]) => value !== (held[name] ?? null)),
  ) as RiskChange;
};

/** What the fields make of a new entry. */
export const draftOf = (fields: RiskFields, domain: string): Draft<'risks'> => {
  const columns = columnsOf(fields);
  const filled = Object.entries(columns).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(filled), title: columns.title, domain };
};
