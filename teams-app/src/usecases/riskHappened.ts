import { formatDay, isLive, issueReference, mayEditRisk, riskScore } from '../domain';
import { checkFields, lists, type NewItem, type Risk } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';
import { writeOver } from './writeOver';

/** The risk, closed, and the issue that it became. */
export interface RiskHappened {
  readonly kind: 'updated';
  readonly item: Risk;
  readonly issue: Risk;
}

/**
 * A risk happened: it becomes an issue, which names it, and closes; what was sent up of it is about the issue from then on. The issue's reference is made of the risk's, so that two who say so at once, or a
 * call that is repeated, make one. What has happened is as likely as can be; how much it hurts stays as it was judged.
 * @throws AppError write.gone when somebody deleted the risk.
 */
export const riskHappened = async (
  context: Context,
  { risk }: { readonly risk: Pick<Risk, 'id'> },
): Promise<RiskHappened | Refused> => {
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  const { snapshot } = context.replica;
  const current = snapshot.risks.get(risk.id);
  if (!current || current.kind !== 'Risk') return refused('risk.gone');
  if (person && !mayEditRisk(person, current, snapshot)) {
    const owner = snapshot.people.get(current.owner)?.title ?? 'its owner';
    return refused('authority.notYours', { who: `${owner}, those who stand behind it and the programme team` });
  }
  const today = todayOf(context);
  const fields = issueOf(current, today, person?.id);
  const problems = checkFields(lists.risks, fields);
  if (problems.length > 0) return refusedFields(problems);
  const outcome = `It happened: ${fields.key}, ${formatDay(today, today)}.`;
  const made = await context.store.create('risks', fields);
  // An issue that was closed while its risk was opened again is an issue anew; one that is found while both are closed was made by this very wish.
  const issue =
    made.kind === 'created' || current.state === 'Closed'
      ? made.item
      : await writeOver(context, 'risks', made.item, ({ state }) =>
          state === 'Closed' ? { state: 'Open', closedOn: null, outcome: null, raisedOn: today } : undefined,
        );
  // Before the risk closes: what is about a closed one settles.
  for (const escalation of snapshot.escalations.values())
    if (escalation.risk === current.id && isLive(escalation))
      await writeOver(context, 'escalations', escalation, ({ risk: about }) =>
        about === current.id ? { risk: issue.id } : undefined,
      );
  const item = await writeOver(context, 'risks', current, ({ state }) =>
    state === 'Closed' ? undefined : { state: 'Closed', closedOn: today, outcome },
  );
  return { kind: 'updated', item, issue };
};

const issueOf = (risk: Risk, today: string, raisedBy: string | undefined): NewItem<'risks'> => {
  const { title, key, domain, project, owner, consequence, targetScore, response, mitigation } = risk;
  const score = riskScore(risk);
  return {
    title,
    key: issueReference(key),
    kind: 'Issue',
    domain,
    ...(project !== undefined && { project }),
    owner,
    ...(consequence !== undefined && { consequence, likelihood: 5, firstScore: consequence * 5 }),
    ...(score !== undefined && { lastScore: score, scoredOn: today }),
    ...(targetScore !== undefined && { targetScore }),
    ...(response !== undefined && { response }),
    ...(mitigation !== undefined && { mitigation }),
    state: 'Open',
    raisedOn: today,
    ...(raisedBy !== undefined && { raisedBy }),
    cameFrom: risk.id,
  };
};
