export { demoProgramme } from './demoProgramme';
export { logDemo } from './logDemo';
export { demoUsers, type DemoUser } from './users';
