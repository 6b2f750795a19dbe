export { answerActivity } from './answerActivity';
export { createChannel, type Channel } from './createChannel';
export { createMessenger } from './createMessenger';
export { createTeamChannels } from './createTeamChannels';
export { mayReach } from './mayReach';
