import { choice, date, note, ref, text, title } from './column';
import { defineList } from './defineList';

/** Delivery ratings: RAG for delivery, blue complete and grey not started by local custom. */
export const ratings = ['Green', 'Amber', 'Red', 'Complete', 'Not started'] as const;

/** How far a project is; the columns of the board. */
export const stages = ['Proposed', 'Planning', 'Delivering', 'Embedding', 'Business as usual', 'Stopped'] as const;

export const projects = defineList({
  name: 'Projects',
  describe: 'Agreed projects of a domain. Every project names its SRO.',
  key: 'code',
  columns: {
    title: title({ describe: 'The project’s name.' }),
    code: text({ describe: 'Reference people quote, for example VAL-03.', required: true, unique: true }),
    domain: ref('domains')({ describe: 'The domain it belongs to.', required: true, indexed: true }),
    sro: ref('people')({
      heading: 'SRO',
      describe: 'Senior responsible owner: accountable, second rung of the ladder.',
      required: true,
      indexed: true,
    }),
    deputy: ref('people')({ describe: 'Stands in for the SRO.' }),
    lead: ref('people')({ describe: 'Runs the project from day to day.' }),
    organisation: ref('organisations')({ describe: 'The organisation that hosts it.' }),
    group: ref('groups')({
      heading: 'Answers to',
      describe: 'The group it answers to; its domain’s group unless set.',
    }),
    stage: choice(...stages)({ describe: 'How far it is; told from its dates while empty.', indexed: true }),
    priority: text({
      heading: 'Priority in',
      describe: 'Financial year in which it is one of the programme’s few priorities, for example 2026/27.',
    }),
    rating: choice(...ratings)({
      heading: 'RAG',
      describe: 'Delivery rating this period.',
      required: true,
      indexed: true,
    }),
    lastRating: choice(...ratings)({ heading: 'RAG last period', describe: 'Delivery rating of the period before.' }),
    start: date({ describe: 'First day of work.', required: true }),
    baselineFinish: date({ describe: 'Finish as first agreed.', required: true }),
    finish: date({ heading: 'Forecast finish', describe: 'Finish as now expected.', required: true, indexed: true }),
    dataAgreement: choice(
      'Not needed',
      'Needed',
      'Signed',
    )({
      describe: 'Whether organisations that share data have agreed how; empty while nobody has looked.',
    }),
    summary: note({ describe: 'What it does and for whom.' }),
    pathToGreen: note({ describe: 'What brings it back on track, whenever it is not green.' }),
    receiver: ref('people')({
      heading: 'Business-as-usual owner',
      describe: 'Who takes it over when the project ends.',
    }),
    handedOver: date({ describe: 'Day it was taken over into business as usual.' }),
    handover: note({ heading: 'Hand-over', describe: 'What has to be in place before it is taken over.' }),
  },
});
