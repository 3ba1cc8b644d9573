/** A database server that cannot serve us as it is; the message tells the operator what it lacks. */
export class UnfitServer extends Error {
  override readonly name = 'UnfitServer';
}
