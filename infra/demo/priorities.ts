/** The projects that go before the others this financial year. */
export const priorities = ['SAF-02', 'VAL-01', 'VAL-06', 'WOR-01'] as const;
