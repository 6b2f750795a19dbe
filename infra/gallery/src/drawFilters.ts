import { linkOf, type Choice } from './choice';

type Field = 'kind' | 'theme' | 'width';

const labels: Readonly<Record<Field, string>> = { kind: 'Kind', theme: 'Theme', width: 'Width' };

/** One list for each thing to choose by; choosing changes the address. */
export const drawFilters = (
  choice: Choice,
  options: Readonly<Record<Field, readonly string[]>>,
): readonly HTMLElement[] =>
  (['kind', 'theme', 'width'] as const).map((field) => {
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.append(
      ...['all', ...options[field]].map((value) => new Option(value, value, false, value === choice[field])),
    );
    select.addEventListener('change', () => {
      window.location.hash = linkOf({ ...choice, [field]: select.value, ...(field === 'kind' && { state: 'all' }) });
    });
    label.append(`${labels[field]} `, select);
    return label;
  });
