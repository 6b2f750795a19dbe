export { serveFetch, type Served } from './serveFetch';
export { startLocal, type HostedTab, type Local, type LocalOptions } from './startLocal';
export { createTenant, type Tenant, type TenantOptions } from './tenant';
