/** The organisations of Larkmere, an integrated care system that does not exist. */
export const organisations = [
  { code: 'ASHDALE', title: 'Ashdale Royal Hospital', sector: 'Acute' },
  { code: 'COLDWATER', title: 'Coldwater University Hospitals', sector: 'Acute' },
  { code: 'BRACKENFORD', title: 'Brackenford General Hospital', sector: 'Acute' },
  { code: 'CHILDRENS', title: 'Larkmere Children’s Hospital', sector: 'Acute' },
  { code: 'STQUILLS', title: 'St Quill’s Hospital', sector: 'Acute' },
  { code: 'DUNMARSH', title: 'Dunmarsh District Hospital', sector: 'Acute' },
  { code: 'ELMSEA', title: 'Elmsea Infirmary', sector: 'Acute' },
  { code: 'MINDS', title: 'Larkmere Minds', sector: 'Mental health' },
  { code: 'FOXGLOVE', title: 'Foxglove Community Health', sector: 'Community trust' },
  { code: 'ICB', title: 'Larkmere Integrated Care Board', sector: 'ICB' },
  { code: 'LPC', title: 'Larkmere Pharmacy Committee', sector: 'Community pharmacy' },
  { code: 'WESTPCN', title: 'Westbrook Primary Care Network', sector: 'Primary care' },
  { code: 'HILLPCN', title: 'Hillside Primary Care Network', sector: 'Primary care' },
  { code: 'COUNCIL', title: 'Larkmere Council', sector: 'Council' },
  { code: 'CARERS', title: 'Larkmere Carers’ Voice', sector: 'Voluntary' },
] as const;
