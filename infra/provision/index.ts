export { applyProvisioning } from './applyProvisioning';
export { planProvisioning } from './planProvisioning';
export { isJson } from './siteLists';
export type { Obstacle, ProvisioningPlan, Step } from './step';
