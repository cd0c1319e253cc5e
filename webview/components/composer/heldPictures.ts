import { useEffect, useState } from 'preact/hooks';
import type { PanelPicture } from '../../../src/panel/messages.ts';
import { LARGEST_PICTURE, MOST_PICTURES } from '../../../src/panel/limits.ts';

/** A picture that was pasted or dropped, and has not been sent yet. */
export interface HeldPicture extends PanelPicture {
  /** Address by which the page shows it. */
  readonly src: string;
}

/** The pictures beside a message. */
export interface HeldPictures {
  readonly held: readonly HeldPicture[];
  /** Takes the pictures among some files. @returns whether there were any */
  readonly take: (files: Iterable<File>) => boolean;
  readonly remove: (picture: HeldPicture) => void;
  /** They were sent. */
  readonly clear: () => void;
  /** Why some were not taken. */
  readonly refused: string | undefined;
}

/** Types of picture that the clipboard and the desktop hand over, and what their files are called by. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/** Holds pasted and dropped pictures until they are sent with a message. @param dropped a new list for each drop */
export function usePictures(dropped: readonly File[] | undefined): HeldPictures {
  const [held, setHeld] = useState<readonly HeldPicture[]>([]);
  const [refused, setRefused] = useState<string>();
  // Addresses of what the page holds keep it in memory.
  useEffect(() => () => held.forEach(({ src }) => URL.revokeObjectURL(src)), []);
  const drop = (gone: readonly HeldPicture[]): void => {
    for (const { src } of gone) URL.revokeObjectURL(src);
    setHeld((now) => now.filter((each) => !gone.includes(each)));
    setRefused(undefined);
  };
  const take = (files: Iterable<File>): boolean => {
    const pictures = [...files].filter(({ type }) => type in EXTENSIONS);
    const small = pictures.filter(({ size }) => size <= LARGEST_PICTURE);
    const fitting = small.slice(0, Math.max(0, MOST_PICTURES - held.length));
    setRefused(fitting.length === pictures.length ? undefined : refusal(small.length < pictures.length));
    void Promise.all(fitting.map(hold)).then((taken) => setHeld((now) => [...now, ...taken]));
    return pictures.length > 0;
  };
  useEffect(() => {
    if (dropped === undefined) return;
    take(dropped);
    if (dropped.some(({ type }) => !(type in EXTENSIONS))) setRefused(NO_PICTURES);
  }, [dropped]);
  return { held, take, remove: (picture) => drop([picture]), clear: () => drop(held), refused };
}

async function hold(file: File): Promise<HeldPicture> {
  const extension = EXTENSIONS[file.type] ?? 'png';
  // The clipboard calls every picture image.png.
  const stem = file.name.replace(/\.[^.]*$/, '');
  const name = `${stem === '' || stem === 'image' ? 'pasted' : stem}.${extension}`;
  return { name, bytes: new Uint8Array(await file.arrayBuffer()), src: URL.createObjectURL(file) };
}

/** Where a file is, a page is not told: the host could not read it. */
const NO_PICTURES =
  'From outside the editor, pictures alone can be dropped. Other files are added with the button.';

function refusal(tooLarge: boolean): string {
  return tooLarge
    ? `Pictures of more than ${LARGEST_PICTURE / 1024 / 1024} MB are added with the button.`
    : `No more than ${MOST_PICTURES} pictures go with one message.`;
}
