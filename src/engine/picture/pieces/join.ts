import {
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  FilePathSource,
  FilePathTarget,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  type EncodedPacket,
} from 'mediabunny';

/** An encoded piece: a file with the frames from `start` on. */
export interface EncodedPiece {
  readonly path: string;
  readonly start: number;
}

export interface JoinOptions {
  /** In their order, without gaps; they may still be in the making. */
  readonly pieces: AsyncIterable<EncodedPiece>;
  /** Of the whole video. */
  readonly frames: number;
  readonly fps: number;
  /** Resolves with the path of AAC in an MP4. */
  readonly soundPath: Promise<string>;
  readonly target: string;
  readonly signal: AbortSignal;
}

/** Bytes that are kept until they are written together. */
const WRITTEN_AT_ONCE = 1024 * 1024;

/** Samples of an AAC packet in a second of 48 kHz, and some more for its ends. */
const SOUND_PACKETS_PER_SECOND = 48;

/**
 * Puts pieces and sound into one MP4, index in front, without encoding anything again: each piece as soon as it is there.
 * @throws system errors; the signal's reason; what pieces and sound throw
 */
export async function joinPieces(options: JoinOptions): Promise<void> {
  const { frames, fps, target, signal } = options;
  const soundPath = await options.soundPath;
  const output = new Output({
    format: new Mp4OutputFormat({ fastStart: 'reserve' }),
    target: new FilePathTarget(target, { chunkSize: WRITTEN_AT_ONCE }),
  });
  const picture = new EncodedVideoPacketSource('avc');
  const sound = new EncodedAudioPacketSource('aac');
  output.addVideoTrack(picture, { frameRate: fps, maximumPacketCount: frames });
  output.addAudioTrack(sound, {
    maximumPacketCount: Math.ceil((frames / fps + 1) * SOUND_PACKETS_PER_SECOND),
  });
  await output.start();
  const file = openMp4(soundPath);
  try {
    const heard = await soundPackets(file, sound);
    for await (const { packet, add } of picturePackets(options, picture)) {
      signal.throwIfAborted();
      // Interleaved, so that a player has the sound of what it shows.
      await heard.addUntil(packet.timestamp);
      await add(packet);
    }
    await heard.addUntil(Infinity);
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  } finally {
    file.dispose();
  }
}

interface PicturePacket {
  readonly packet: EncodedPacket;
  readonly add: (packet: EncodedPacket) => Promise<void>;
}

async function* picturePackets(
  { pieces, fps }: JoinOptions,
  track: EncodedVideoPacketSource,
): AsyncGenerator<PicturePacket> {
  let first = true;
  for await (const { path, start } of pieces) {
    const file = openMp4(path);
    try {
      const video = await file.getPrimaryVideoTrack();
      const config = await video?.getDecoderConfig();
      if (!video || !config) throw new Error(`there is no picture in ${path}`);
      let origin: number | undefined;
      for await (const packet of new EncodedPacketSink(video).packets()) {
        // The encoder's delay is on record in other ways in other files: the first one to be shown says where they begin.
        origin ??= packet.timestamp;
        const timestamp = (Math.round((packet.timestamp - origin) * fps) + start) / fps;
        const meta = first ? { decoderConfig: config } : undefined;
        first = false;
        yield { packet: packet.clone({ timestamp }), add: (one) => track.add(one, meta) };
      }
    } finally {
      file.dispose();
    }
  }
}

async function soundPackets(
  file: Input,
  track: EncodedAudioPacketSource,
): Promise<{ addUntil: (seconds: number) => Promise<void> }> {
  const audio = await file.getPrimaryAudioTrack();
  const config = await audio?.getDecoderConfig();
  if (!audio || !config) throw new Error('there is no sound in the mix');
  const packets = new EncodedPacketSink(audio).packets();
  let next = await packets.next();
  let first = true;
  const addUntil = async (seconds: number): Promise<void> => {
    while (next.done !== true && next.value.timestamp <= seconds) {
      await track.add(next.value, first ? { decoderConfig: config } : undefined);
      first = false;
      next = await packets.next();
    }
  };
  return { addUntil };
}

function openMp4(path: string): Input {
  return new Input({ source: new FilePathSource(path), formats: [MP4] });
}
