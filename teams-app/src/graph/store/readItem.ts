import { AppError } from '../../errors';
import type { AnyItem } from '../codec/createCodec';
import type { GraphClient } from '../pipeline/graphClient';
import { demandOk } from '../pipeline/refusalOf';
import type { SiteList } from '../site/listDirectory';
import { sentenceOf } from './refuseInvalid';

export const itemPath = ({ items }: SiteList, id: string): string => `${items}/${encodeURIComponent(id)}`;

/** The item as it is now; undefined when it is gone. @throws AppError `write.invalid` when what it holds no longer fits. */
export const readItem = async (graph: GraphClient, list: SiteList, id: string): Promise<AnyItem | undefined> => {
  const answer = await graph.request({ method: 'GET', path: `${itemPath(list, id)}?${list.codec.projection}` });
  return answer.status === 404 ? undefined : itemIn(list, demandOk(answer));
};

/** The item in a body that Graph gave. */
export const itemIn = ({ codec }: SiteList, body: unknown): AnyItem => {
  const decoded = codec.decode(body);
  if (decoded === undefined) throw new AppError('graph.unexpected');
  if (decoded.fit) return decoded.item;
  throw new AppError('write.invalid', {
    facts: {
      problems: `“${decoded.title}” was changed in SharePoint so that it no longer fits: ${sentenceOf(decoded.problems)}`,
    },
  });
};
