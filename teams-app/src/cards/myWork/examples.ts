import type { MyWorkProps } from './props';

const link = 'https://teams.example/my';

const base: MyWorkProps = {
  asked: [
    {
      what: '90% of patients switched',
      reference: 'VAL-03.4',
      when: 'answer by Thu 26 Nov',
      urgency: 'later',
      link,
    },
    { what: 'Contract signed', reference: 'VAL-05.2', when: 'was due Mon 16 Nov', urgency: 'late', link },
    {
      what: 'Action: Ask both trusts which supplier they prefer',
      reference: 'VAL-03',
      when: 'by Tue 24 Nov',
      urgency: 'soon',
      link,
    },
    {
      what: 'Update: Etanercept biosimilar switch',
      reference: 'VAL-03',
      when: 'by Wed 25 Nov',
      urgency: 'later',
      link,
    },
  ],
  due: [
    {
      what: 'Paper: Etanercept, path to green',
      reference: 'VAL-03',
      when: 'by Wed 9 Dec, for Nia Pebble',
      urgency: 'later',
      link,
    },
  ],
  more: 0,
  count: '4 things asked of you, 1 late; 1 thing due from you later.',
  mayReport: true,
  link,
  refreshFor: ['29:kofi'],
  press: { card: 'myWork', subject: 'people/1', seen: '1a2b3c' },
};

/** One for each state, by name. */
export const myWorkExamples: Readonly<Record<string, MyWorkProps>> = {
  'asked and due': base,
  'due only': { ...base, asked: [], count: '1 thing due from you later.', mayReport: false },
  'more than there is room for': {
    ...base,
    due: Array.from({ length: 8 }, () => base.due).flat(),
    more: 7,
    count: '4 things asked of you, 1 late; 15 things due from you later.',
  },
  nothing: { ...base, asked: [], due: [], count: 'Nothing waits for you. What is due reaches you by itself.' },
};
