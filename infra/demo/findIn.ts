import { londonClock, type Day } from '@ipmo-hub/teams-app/domain';
import type { Project } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import { dayOf } from './dayOf';
import { people, type PersonCode } from './people';
import type { When } from './plan';

/** Finds in the imported demo what its data names. */
export interface Found {
  day(when: When): Day;
  person(code: PersonCode): string;
  project(code: string): Project;
}

export const findIn = ({ replica, calendar, now }: Context): Found => {
  const today = londonClock(now()).day;
  const byEmail = new Map([...replica.snapshot.people.values()].map(({ email, id }) => [email, id]));
  const byCode = new Map([...replica.snapshot.projects.values()].map((project) => [project.code, project]));
  const there = <T>(item: T | undefined, name: string): T => {
    if (item === undefined) throw new Error(`The demo names ${name}, which was not imported.`);
    return item;
  };
  return {
    day: (when) => dayOf(when, today, calendar),
    person: (code) => there(byEmail.get(people[code].email), code),
    project: (code) => there(byCode.get(code), code),
  };
};
