/** What a card without a notice is about: an item as `projects/12`, or the programme as a whole. */
export type Subject = 'programme' | `${SubjectList}/${string}`;

export type SubjectList = 'domains' | 'projects' | 'milestones' | 'escalations' | 'people' | 'meetings';

const pattern = /^(domains|projects|milestones|escalations|people|meetings)\/([1-9]\d{0,9})$/;

export const isSubject = (text: string): text is Subject => text === 'programme' || pattern.test(text);

/** The item's id when the subject is of that list. */
export const idIn = (subject: Subject, list: SubjectList): string | undefined => {
  const [, of, id] = pattern.exec(subject) ?? [];
  return of === list ? id : undefined;
};
