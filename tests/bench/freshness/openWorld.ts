import { virtualTime } from '../../unit/bot/signal/virtualTime';
import { openBot } from './openBot';
import { openPage, type Page, type Way } from './openPage';
import { seeded } from './seeded';
import { createSite, type UnitCosts } from './site';

const minute = 60_000;

interface People {
  readonly way: Way;
  readonly pages: number;
  /** Whether somebody works with each page, or it lies open. */
  readonly touched: boolean;
}

/** A site, a bot and people who open their tabs within the first ten minutes, in virtual time; the same in every run. */
export const openWorld = ({ way, pages, touched }: People, costs: UnitCosts) => {
  const time = virtualTime();
  const random = seeded(7);
  const site = createSite(time, costs);
  const bot = openBot(time, site, way === 'relay');
  let writer: Page | undefined;
  for (let page = 0; page < pages; page += 1) {
    time.later(random() * 10 * minute, () => {
      void openPage({ way, time, replica: site.open('tabs'), random, service: bot.newService() }).then((opened) => {
        writer ??= opened;
        const work = (): void => {
          opened.touch();
          time.later((0.5 + random()) * minute, work);
        };
        if (touched) work();
      });
    });
  }
  return {
    time,
    random,
    site,
    bot,
    /** The page of whoever makes the changes, once it is open. */
    writer: () => writer,
  };
};
