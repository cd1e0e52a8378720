/** The part of `RegExp` that callers use. */
export interface LinearRegExp {
  test(text: string): boolean;
  toString(): string;
}

/**
 * Loads a compiler for regular expressions that match in linear time. Expressions of a repository are untrusted: with
 * JavaScript's own engine, a pull request could block a run for hours. Ajv requires the property `code`.
 */
export async function linearRegExp(): Promise<((source: string, flags: string) => LinearRegExp) & { code: string }> {
  const { RE2JS } = await import('re2js');
  const compile = (source: string, flags: string): LinearRegExp => {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0);
    // ajv compares expressions by their string form.
    return { test: (text) => compiled.matcher(text).find(), toString: () => `/${source}/${flags}` };
  };
  return Object.assign(compile, { code: 'new RegExp' });
}
