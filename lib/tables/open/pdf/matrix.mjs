/** The product of two transformations of a page, each of six numbers: the second is done first. */
export const multiply = (a, b) => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

// Node 20 lacks it, and without it the library drops pictures, and whatever is drawn after the first text
ArrayBuffer.prototype.transferToFixedLength ??= function transfer(length = this.byteLength) {
  return this.slice(0, length);
};

/**
 * Calls back with each operation of a page, its arguments, and the transformation and mode of texts that hold there.
 */
export function walk({ fnArray, argsArray }, OPS, view, onOperation) {
  const saved = [];
  let state = { matrix: view, mode: 0 };
  const transform = (by) => {
    state = { ...state, matrix: multiply(state.matrix, by) };
  };
  fnArray.forEach((operation, at) => {
    const args = argsArray[at];
    if (operation === OPS.save) saved.push(state);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) state = saved.pop() ?? state;
    else if (operation === OPS.transform) transform(args);
    else if (operation === OPS.setTextRenderingMode) state = { ...state, mode: args[0] };
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(state);
      if (args?.[0]) transform(args[0]);
    }
    onOperation(operation, args, state);
  });
}
