/** What the message extension offers. Declared once: the manifest and the router read it. */
export interface ExtensionDefinition {
  readonly search: ExtensionCommand & { readonly parameter: string };
  readonly raise: ExtensionCommand;
}

interface ExtensionCommand {
  readonly id: string;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 128 characters. */
  readonly describe: string;
}

export const extension: ExtensionDefinition = {
  search: {
    id: 'search',
    title: 'Find a project or milestone',
    describe: 'Puts how it stands into the conversation',
    parameter: 'text',
  },
  raise: {
    id: 'raise',
    title: 'Raise as barrier',
    describe: 'Raises a barrier with what this message says',
  },
};
