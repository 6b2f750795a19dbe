export { applyProvisioning } from './applyProvisioning';
export { planProvisioning } from './planProvisioning';
export type { Obstacle, ProvisioningPlan, Step } from './step';
