/** The beginning of an MP4 of `size` bytes, all of whose content is one box: right enough for whoever looks at outermost boxes alone. */
export function mp4Head(size: number): Buffer {
  const front = Buffer.concat([box('ftyp', Buffer.from('isom\0\0\0\0isom')), box('moov', Buffer.alloc(0))]);
  const media = Buffer.alloc(8);
  media.writeUInt32BE(size - front.length);
  media.write('mdat', 4, 'latin1');
  return Buffer.concat([front, media]);
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(head.length + content.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}
