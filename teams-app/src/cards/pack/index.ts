import { defineStillCard } from '../defineCard';
import { packExamples } from './examples';
import { renderPack, type PackProps } from './render';

export type { PackProps } from './render';

/** The newest pack of a meeting: where it is, what changed, what it lacks. */
export const pack = defineStillCard<PackProps>({ kind: 'pack', examples: packExamples, render: renderPack });
