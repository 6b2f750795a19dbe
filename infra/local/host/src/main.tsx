import { createRoot } from 'react-dom/client';
import { createAddress } from './address';
import { App } from './App';
import { fetchHostConfig } from './hostConfig';
import { createLocalService } from './service/createLocalService';
import type { Start } from './start';

const begin = async (): Promise<Start> => {
  const reach = window.fetch.bind(window);
  const config = await fetchHostConfig(reach);
  const service = createLocalService(config.graph, reach);
  const [people, clockOffset] = await Promise.all([service.people(), service.clockOffset()]);
  return { config, service, people, clockOffset, fetch: reach, window };
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
const address = createAddress(window);
void begin()
  .catch(() => undefined)
  .then((start) => {
    createRoot(root).render(<App start={start} address={address} />);
  });
