export { demoProgramme } from './demoProgramme';
export { demoUsers, type DemoUser } from './users';
