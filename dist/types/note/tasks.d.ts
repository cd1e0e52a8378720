/** Whether a line is written as something to do: "Review …", "TODO: …". */
export declare function isTask(line: string): boolean;
