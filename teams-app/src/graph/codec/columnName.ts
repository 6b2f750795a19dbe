/** Names that every SharePoint list has already, as far as a property could collide with them. */
const taken: ReadonlySet<string> = new Set([
  ...['Order', 'Created', 'Modified', 'Author', 'Editor', 'Attachments', 'Edit', 'ContentType', 'Version', 'Id'],
  ...['InstanceID', 'WorkflowVersion', 'MetaInfo', 'Level', 'Last', 'Restricted', 'Status', 'Type', 'Name'],
]);

/** SharePoint's internal name of a property: `baselineFinish` → `BaselineFinish`; a name SharePoint keeps gets `Value` after it. */
export const columnName = (property: string): string => {
  const name = property.charAt(0).toUpperCase() + property.slice(1);
  return taken.has(name) ? `${name}Value` : name;
};
