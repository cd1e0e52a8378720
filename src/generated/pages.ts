// Written by `npm run generate`; do not edit.
export const pages: Record<string, string> = {
};
