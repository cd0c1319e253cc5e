/** Tables of OpenCC: `sign other other|sign other`. */
declare module 'opencc-js/dict/TSCharacters' {
  const entries: string;
  export default entries;
}
declare module 'opencc-js/dict/STCharacters' {
  const entries: string;
  export default entries;
}
