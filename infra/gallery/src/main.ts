import { everyCard } from '@ipmo-hub/teams-app/cards';
import { readChoice, linkOf, type Choice } from './choice';
import { drawFilters } from './drawFilters';
import { drawFrame } from './drawFrame';
import { themes, widths, type ThemeName, type WidthName } from './looks';
import './gallery.css';

const find = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const [form, status, main] = [find<HTMLFormElement>('form'), find<HTMLElement>('[role=status]'), find('main')];
const say = (words: string): void => {
  status.textContent = words;
};

const those = <T extends string>(known: readonly T[], chosen: T | 'all'): readonly T[] =>
  chosen === 'all' ? known : [chosen];
const themeNames = Object.keys(themes) as ThemeName[];
const widthNames = Object.keys(widths) as WidthName[];

const heading = (level: 'h2' | 'h3', words: string, link: string): HTMLElement => {
  const element = document.createElement(level);
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.textContent = words;
  element.append(anchor);
  return element;
};

const drawKind = (card: (typeof everyCard)[number], choice: Choice): HTMLElement => {
  const section = document.createElement('section');
  section.append(heading('h2', card.kind, linkOf({ ...choice, kind: card.kind, state: 'all' })));
  for (const [state, props] of Object.entries(card.examples)) {
    if (choice.state !== 'all' && choice.state !== state) continue;
    const drawn = card.render(props);
    const row = document.createElement('div');
    row.className = 'row';
    for (const theme of those(themeNames, choice.theme))
      for (const width of those(widthNames, choice.width)) row.append(drawFrame({ card: drawn, theme, width, say }));
    section.append(heading('h3', state, linkOf({ ...choice, kind: card.kind, state })), row);
  }
  return section;
};

const draw = (): void => {
  const choice = readChoice(window.location.hash);
  const kinds = everyCard.map(({ kind }) => kind);
  form.replaceChildren(...drawFilters(choice, { kind: kinds, theme: themeNames, width: widthNames }));
  const shown = everyCard.filter(({ kind }) => choice.kind === 'all' || choice.kind === kind);
  main.replaceChildren(...shown.map((card) => drawKind(card, choice)));
  say(main.querySelector('.row') ? '' : 'No card is called that. Choose a kind above.');
};

window.addEventListener('hashchange', draw);
draw();
