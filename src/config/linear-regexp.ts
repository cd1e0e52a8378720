/** What is needed of a compiled expression. */
export interface LinearRegExp {
  test(text: string): boolean;
  toString(): string;
}

/**
 * A compiler of regular expressions whose matching takes linear time, for those that a repository brings along: with
 * JavaScript's own, a pull request could stop the run for hours. Loaded only where it is needed. The function has a
 * `code`, as ajv wants it.
 */
export async function linearRegExp(): Promise<((source: string, flags: string) => LinearRegExp) & { code: string }> {
  const { RE2JS } = await import('re2js');
  const compile = (source: string, flags: string): LinearRegExp => {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0);
    // ajv tells expressions apart by what they are as text.
    return { test: (text) => compiled.matcher(text).find(), toString: () => `/${source}/${flags}` };
  };
  return Object.assign(compile, { code: 'new RegExp' });
}
