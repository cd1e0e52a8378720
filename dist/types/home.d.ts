/** Where the project lives: links in findings, reports and schemas are built from it. */
export declare const HOME = "https://github.com/meeting-notes-lint/meeting-notes-lint";
/** The page of a rule. */
export declare function ruleUrl(id: string): string;
/** The schema of the configuration, for editors. */
export declare const CONFIG_SCHEMA: string;
