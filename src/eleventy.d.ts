/** The slice of Eleventy's API that the toolkit uses. */
declare module '@11ty/eleventy' {
  /** A template language of one's own: Eleventy documentation, "Custom Template Languages". */
  export interface Extension {
    read?: boolean;
    useLayouts?: boolean;
    outputFileExtension?: string;
    getData?: (inputPath: string) => Record<string, unknown>;
    compileOptions?: { permalink?: 'raw' | false; cache?: boolean };
    compile: (
      content: string | undefined,
      inputPath: string,
    ) => () => string | undefined | Promise<string>;
  }

  /** What a configuration file is handed. */
  export interface UserConfig {
    addExtension(extensions: string | string[], extension: Extension): void;
    addPlugin(plugin: (config: UserConfig) => void): void;
    /** Called with each page's text before it is written, when all are rendered. */
    addTransform(
      name: string,
      transform: (content?: string) => string | undefined | Promise<string | undefined>,
    ): void;
    setTemplateFormats(formats: string[]): void;
    setDataFileSuffixes(suffixes: string[]): void;
    setUseGitIgnore(use: boolean): void;
    setQuietMode(quiet: boolean): void;
    on(
      event: 'eleventy.before' | 'eleventy.after',
      handler: (result: EleventyResult) => void | Promise<void>,
    ): void;
    ignores: Set<string>;
  }

  export interface EleventyResult {
    directories: { output: string };
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options?: {
        /** `false`: no configuration file is looked for. */
        configPath?: string | false;
        config?: (config: UserConfig) => void;
        quietMode?: boolean;
        source?: 'script';
      },
    );
    init(): Promise<void>;
    write(): Promise<unknown>;
    disableLogger(): void;
    eleventyConfig: { templateHandling?: { writeMode: 'async' } };
    /** What is measured; `finish` prints it. */
    bench: { finish(): void };
  }
}
