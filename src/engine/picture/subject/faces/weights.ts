/** A convolution's numbers: for each of its inputs one value for each of its outputs. */
export interface Dense {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** A layer that looks at a channel's neighbourhood first, and at all channels of a pixel then. */
export interface SeparableWeights {
  readonly depthwise: Float32Array;
  readonly pointwise: Dense;
}

/** All numbers of the face finder. */
export interface FaceWeights {
  readonly first: Dense;
  readonly middle: readonly SeparableWeights[];
  readonly last: Dense;
}

/** How many values follow each other in the file, and what its bytes stand for: value = byte · scale + least. */
type Stored = readonly [count: number, scale: number, least: number];

const FIRST: readonly Stored[] = [
  [3 * 3 * 3 * 16, 0.009007044399485869, -1.2069439495311063],
  [16, 0.005263455241334205, -0.9211046672334858],
];
const MIDDLE: readonly Stored[] = [
  [3 * 3 * 16, 0.004001977630690033, -0.5042491814669441],
  [16 * 32, 0.013836609615999109, -1.411334180831909],
  [32, 0.0015159862590771096, -0.30926119685173037],
  [3 * 3 * 32, 0.002666276225856706, -0.317286870876948],
  [32 * 64, 0.015265831292844286, -1.6792414422128714],
  [64, 0.0020280554598453, -0.37113414915168985],
  [3 * 3 * 64, 0.006100742489683862, -0.8907084034938438],
  [64 * 128, 0.016276211832083907, -2.0508026908425725],
  [128, 0.003394414279975143, -0.7637432129944072],
  [3 * 3 * 128, 0.006716050119961009, -0.8059260143953211],
  [128 * 256, 0.021875603993733724, -2.8875797271728514],
  [256, 0.0041141652009066415, -0.8187188749804216],
  [3 * 3 * 256, 0.008423839597141042, -0.9013508368940915],
  [256 * 512, 0.030007277283014035, -3.8709387695088107],
  [512, 0.008402082966823203, -1.4871686851277068],
];
const LAST: readonly Stored[] = [
  [512 * 25, 0.028336129469030042, -4.675461362389957],
  [25, 0.002268134028303857, -0.41053225912299807],
];

/** Reads the weights of a file's bytes. Pure. @throws RangeError when some are missing */
export function parseWeights(bytes: Uint8Array): FaceWeights {
  let at = 0;
  const [weights, bias, ...rest] = [...FIRST, ...MIDDLE, ...LAST].map(([count, scale, least]) => {
    const values = Float32Array.from(bytes.subarray(at, at + count), (byte) => byte * scale + least);
    if (values.length < count) throw new RangeError('the face finder’s weights are incomplete');
    at += count;
    return values;
  });
  const layers = Array.from({ length: MIDDLE.length / 3 }, (_, index): SeparableWeights => {
    const [depthwise, pointwise, bias] = rest.slice(3 * index);
    return { depthwise: present(depthwise), pointwise: { weights: present(pointwise), bias: present(bias) } };
  });
  const [lastWeights, lastBias] = rest.slice(MIDDLE.length);
  return {
    first: { weights: present(weights), bias: present(bias) },
    middle: layers,
    last: { weights: present(lastWeights), bias: present(lastBias) },
  };
}

function present(values: Float32Array | undefined): Float32Array {
  if (values === undefined) throw new RangeError('the face finder’s weights are incomplete');
  return values;
}
