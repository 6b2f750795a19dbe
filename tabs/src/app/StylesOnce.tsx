import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/**
 * A renderer of styles that looks at each component's rules once. Fluent's own asks again whether each rule is there whenever a component comes onto the
 * page; while a long plan scrolls that was a quarter of the work.
 */
const rendererOnce = (): ReturnType<typeof createDOMRenderer> => {
  const renderer = createDOMRenderer(document);
  const known = new WeakSet();
  return {
    ...renderer,
    insertCSSRules: (rules) => {
      if (known.has(rules)) return;
      known.add(rules);
      renderer.insertCSSRules(rules);
    },
  };
};

const renderer = rendererOnce();

/** Around everything that is drawn. */
export const StylesOnce = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <RendererProvider renderer={renderer} targetDocument={document}>
    {children}
  </RendererProvider>
);
