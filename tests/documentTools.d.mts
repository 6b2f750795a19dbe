export declare const findTool: (name: string) => string | undefined;
export declare const ensureDocumentTools: (say: (line: string) => void) => void;
export declare const needTool: (name: string) => string;
