import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

/** The packages whose declarations are put into the file as well. */
export const BUNDLED_TYPES = ['@types/mdast', '@types/unist'] as const;

/**
 * Writes the types of the library into one file that needs no other package, with only what the entry exports and what
 * that leads to. TypeScript writes the declarations of each module; api-extractor, which brings a TypeScript of its own,
 * puts them together.
 * @param entry as in `tsconfig.types.json`, without folder and extension
 * @param out the file
 */
export function bundleTypes(entry: string, out: string): void {
  const folder = path.resolve('dist/types');
  execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json', '--outDir', folder], { stdio: 'inherit' });
  const main = path.join(folder, `${entry}.d.ts`);
  const { succeeded } = Extractor.invoke(
    ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: path.resolve('package.json'),
      configObject: {
        projectFolder: path.resolve('.'),
        mainEntryPointFilePath: main,
        newlineKind: 'lf',
        bundledPackages: [...BUNDLED_TYPES],
        compiler: {
          overrideTsconfig: {
            compilerOptions: { target: 'es2023', lib: ['es2023'], module: 'nodenext', types: [] },
            files: [main],
          },
        },
        apiReport: { enabled: false },
        docModel: { enabled: false },
        tsdocMetadata: { enabled: false },
        dtsRollup: { enabled: true, untrimmedFilePath: path.resolve(out) },
        messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } } },
      },
    }),
    {
      messageCallback: (message) => {
        message.handled = message.logLevel === 'info' || message.logLevel === 'verbose';
      },
    },
  );
  rmSync(folder, { recursive: true });
  if (!succeeded) throw new Error(`${out} could not be written`);
}
