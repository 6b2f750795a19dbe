import { transformAsync } from '@babel/core';
import griffel from '@griffel/babel-preset';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { leftToRight } from './leftToRight.ts';

const typescript = fileURLToPath(import.meta.resolve('@babel/preset-typescript'));
const ours = /tabs[\\/]src[\\/].*\.tsx?$/;
const fluents = /@fluentui[\\/].*\.styles(\.raw)?\.js$/;

/**
 * Works the styles of `makeStyles` out once, here, and not in each person's browser, where a first view would spend a fifth of its drawing on it; and
 * takes the mirrored ones out, also of Fluent's own.
 */
export const builtStyles = (): Plugin => ({
  name: 'built-styles',
  apply: 'build',
  enforce: 'pre',
  async transform(code, id) {
    const isOurs = ours.test(id) && /\bmake(Reset)?Styles\(/.test(code);
    if (!isOurs && !fluents.test(id)) return undefined;
    const built = await transformAsync(code, {
      filename: id,
      babelrc: false,
      configFile: false,
      sourceMaps: true,
      parserOpts: { plugins: isOurs ? ['typescript', 'jsx'] : [] },
      // What styles are made of may stand in other files of ours; those are read by the same preset.
      presets: isOurs ? [[griffel, { babelOptions: { presets: [typescript] } }]] : [],
      plugins: [leftToRight],
    });
    return typeof built?.code === 'string' ? { code: built.code, map: built.map as never } : undefined;
  },
});
