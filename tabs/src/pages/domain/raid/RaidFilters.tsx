import { Button, mergeClasses, Select } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { mayRaiseRisk } from '@ipmo-hub/teams-app/domain';
import { raidKinds } from '@ipmo-hub/teams-app/lists';
import type { ReactElement } from 'react';
import { Toggle } from '../../../parts/Toggle';
import { raid } from '../../../words/raid';
import { isNarrowed, withoutRaidFilters } from './raidAddress';
import { raidChoices } from './raidChoices';
import type { RaidScene } from './useRaid';
import { useRaidStyles } from './useRaidStyles';

/** Narrows the log, and adds to it; every choice is in the address. */
export const RaidFilters = ({ scene, small }: { readonly scene: RaidScene; readonly small: boolean }): ReactElement => {
  const styles = useRaidStyles();
  const { state, go, me, snapshot, domain } = scene;
  const { counts, owners, projects, overdue } = raidChoices(scene);
  const size = small ? 'medium' : 'small';
  const toggle = mergeClasses(styles.kind, small && styles.touch);
  const select = mergeClasses(styles.select, small && styles.selectSmall);
  const more = (
    <>
      <Select
        className={select}
        size={size}
        aria-label={raid.owner}
        value={state.owner ?? ''}
        onChange={(_, { value }) => {
          go({ ...state, owner: value === '' ? undefined : value });
        }}
      >
        <option value="">{raid.anyOwner}</option>
        {owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        className={select}
        size={size}
        aria-label={raid.project}
        value={state.project === '' ? 'none' : (state.project ?? 'any')}
        onChange={(_, { value }) => {
          go({ ...state, project: value === 'any' ? undefined : value === 'none' ? '' : value });
        }}
      >
        <option value="any">{raid.anyProject}</option>
        <option value="none">{raid.wholeDomain}</option>
        {projects.map(({ code, title }) => (
          <option key={code} value={code}>
            {code} {title}
          </option>
        ))}
      </Select>
      <Select
        className={select}
        size={size}
        aria-label={raid.state}
        value={state.state}
        onChange={(_, { value }) => {
          go({ ...state, state: value === 'Closed' || value === 'all' ? value : 'Open' });
        }}
      >
        {(['Open', 'Closed', 'all'] as const).map((one) => (
          <option key={one} value={one}>
            {raid.states[one]}
          </option>
        ))}
      </Select>
      {(overdue > 0 || state.overdue) && (
        <Toggle
          className={toggle}
          size={size}
          pressed={state.overdue === true}
          onClick={() => {
            go({ ...state, overdue: state.overdue ? undefined : true });
          }}
        >
          {raid.overdueFilter}
          <span className={styles.number}>{overdue}</span>
        </Toggle>
      )}
    </>
  );
  const add = me && mayRaiseRisk(me, { domain: domain.id }, snapshot) && (
    <Button
      appearance="primary"
      size={size}
      className={small ? styles.touch : undefined}
      icon={<Add20Regular />}
      data-risk="new"
      onClick={() => {
        go({ ...state, risk: 'new' }, true);
      }}
    >
      {raid.add}
    </Button>
  );
  return (
    <div className={styles.filters} role="search">
      <div
        className={mergeClasses(styles.kinds, small && styles.kindsSmall, small && styles.kindsBeside)}
        role="group"
        aria-label={raid.kindFilter}
      >
        {([undefined, ...raidKinds] as const).map((kind) => (
          <Toggle
            key={kind ?? 'all'}
            className={toggle}
            size={size}
            appearance="subtle"
            pressed={state.kind === kind}
            onClick={() => {
              go({ ...state, kind });
            }}
          >
            {kind === undefined ? raid.all : raid.kinds[kind].many}
            <span className={styles.number}>{kind === undefined ? counts.all : counts[kind]}</span>
          </Toggle>
        ))}
      </div>
      {small && add}
      {small ? (
        <details className={styles.rest} open={isNarrowed({ ...state, kind: undefined }) || undefined}>
          <summary className={styles.restTitle}>{raid.moreFilters}</summary>
          <div className={styles.restBody}>{more}</div>
        </details>
      ) : (
        more
      )}
      {isNarrowed(state) && (
        <Button
          size={size}
          appearance="transparent"
          className={small ? styles.touch : undefined}
          onClick={() => {
            go(withoutRaidFilters(state));
          }}
        >
          {raid.clear}
        </Button>
      )}
      {!small && <span className={styles.spacer} />}
      {!small && add}
    </div>
  );
};
