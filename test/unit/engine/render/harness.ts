import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineDraft } from '../../../../src/engine/draft/index.ts';
import { locateTools } from '../../../../src/engine/ffmpeg/index.ts';
import { Lanes } from '../../../../src/engine/lanes.ts';
import { renderAs } from '../../../../src/engine/render/index.ts';
import type { ExportFormat } from '../../../../src/exportFormats.ts';
import type { FfmpegTools, RenderJob, RenderResult } from '../../../../src/engine/types.ts';
import { mediaAt } from './support.ts';

/** Real ffmpeg and a fresh folder for each test. Call it in a `describe`. */
export class RenderHarness {
  #tools: FfmpegTools | undefined;
  #folder: string | undefined;

  constructor() {
    before(async () => {
      this.#tools = await locateTools();
    });
    beforeEach(async () => {
      this.#folder = await mkdtemp(join(tmpdir(), 'clipwright-render-'));
    });
    afterEach(async () => {
      await rm(this.folder, { recursive: true });
    });
  }

  get tools(): FfmpegTools {
    if (this.#tools === undefined) throw new Error('only inside a test');
    return this.#tools;
  }

  get folder(): string {
    if (this.#folder === undefined) throw new Error('only inside a test');
    return this.#folder;
  }

  /** Renders to `out/video.mp4` in the folder, whatever it is, by way of `work`. */
  render(
    draft: EngineDraft,
    change: Partial<RenderJob> = {},
    format: ExportFormat = 'mp4',
  ): Promise<RenderResult> {
    return renderAs(format, {
      ...{
        draft,
        tools: this.tools,
        lanes: new Lanes().share(),
        media: mediaAt,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      },
      ...{
        outputPath: join(this.folder, 'out', 'video.mp4'),
        workFolder: join(this.folder, 'work'),
        ...change,
      },
    });
  }
}
