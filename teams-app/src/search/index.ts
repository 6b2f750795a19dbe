export { findMention, findMentions, findSubjects, isNamedBy, splitReference } from './findSubjects';
export { findNamed, type Named } from './findNamed';
export { isNear } from './isNear';
export { subjectsIn, subjectWithId, type Subject, type SubjectList } from './subject';
