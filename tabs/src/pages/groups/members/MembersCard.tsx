import { mergeClasses } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { sectorInWords, type SeatNow } from '@ipmo-hub/teams-app/domain';
import { useState, type ReactElement } from 'react';
import { Card } from '../../../parts/Card';
import { groups as words } from '../../../words/groups';
import { DeedNote } from '../../my/DeedNote';
import { useAct } from '../../meeting/useAct';
import { useMeetingStyles } from '../../meeting/useMeetingStyles';
import { CardButton } from '../CardButton';
import type { GroupProps } from '../groupProps';
import { listed } from '../listed';
import { useGroupStyles } from '../useGroupStyles';
import { SeatForm } from './SeatForm';
import { changeOfSeat, givenOfSeat } from './seatFields';
import { SeatRow } from './SeatRow';

/** Who sits in the group, sector by sector: deputies, terms, vacancies, and sectors that nobody speaks for. */
export const MembersCard = ({ now, scene, onDone }: GroupProps): ReactElement => {
  const own = useGroupStyles();
  const lines = useMeetingStyles();
  const { deed, act } = useAct(onDone);
  const [open, setOpen] = useState<string>();
  const { group, membership, mayRun } = now;
  const { seats, missing } = membership;
  const close = (): void => {
    setOpen(undefined);
  };
  const form = (seat: SeatNow): ReactElement | false => {
    const base = scene.snapshot.members.get(seat.seat.id);
    return (
      open === seat.seat.id &&
      base !== undefined && (
        <SeatForm
          scene={scene}
          draftName={`members/${base.id}`}
          label={words.changeSeat(base.title)}
          seat={base}
          busy={deed.busy}
          onSave={(fields) => act('setSeat', { base, patch: changeOfSeat(base, fields) }, base.title, words.saved)}
          onClose={close}
        />
      )
    );
  };
  return (
    <Card
      title={words.members}
      beside={
        mayRun &&
        open !== 'new' && (
          <CardButton
            name={words.addSeat}
            icon={<Add16Regular />}
            onPress={() => {
              setOpen('new');
            }}
          />
        )
      }
    >
      {missing.length > 0 && (
        <p className={mergeClasses(lines.body, lines.caution)}>
          {words.nobodyFor(listed(missing.map(({ sector }) => sectorInWords(sector))))}
        </p>
      )}
      {seats.length === 0 && open !== 'new' && (
        <p className={lines.body}>{mayRun ? `${words.noMembers} ${words.firstSeat}` : words.noMembers}</p>
      )}
      {open === 'new' && (
        <SeatForm
          scene={scene}
          draftName={`groups/${group.id}/seat`}
          label={words.addSeat}
          seat={undefined}
          busy={deed.busy}
          onSave={(fields) => act('addSeat', { group, ...givenOfSeat(fields) }, fields.title, words.saved)}
          onClose={close}
        />
      )}
      {bySector(seats).map(([sector, ours]) => (
        <section key={sector} aria-label={sector}>
          <h3 className={own.sub}>{sector}</h3>
          <ul className={own.list}>
            {ours.map((seat) => (
              <SeatRow
                key={seat.seat.id}
                now={seat}
                today={scene.today}
                open={open === seat.seat.id}
                {...(mayRun && {
                  onOpen: () => {
                    setOpen(open === seat.seat.id ? undefined : seat.seat.id);
                  },
                })}
              >
                {form(seat)}
              </SeatRow>
            ))}
          </ul>
        </section>
      ))}
      <DeedNote deed={deed} />
    </Card>
  );
};

/** Sectors in the order in which their first seat comes: the chair's first. */
const bySector = (seats: readonly SeatNow[]): readonly (readonly [string, readonly SeatNow[]])[] => {
  const groups = new Map<string, SeatNow[]>();
  for (const seat of seats) {
    const name = seat.votes ? (seat.sector ?? words.noSector) : words.roles['In attendance'];
    groups.set(name, [...(groups.get(name) ?? []), seat]);
  }
  return [...groups];
};
