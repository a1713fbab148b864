/** Keeps the first steps of a weight finite. */
const CALM = 1e-6;

/** Weights under training: each step is scaled by what the weight has moved so far (Duchi, Hazan, Singer 2011). */
export class AdaGrad {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;
  readonly #decay: number;

  /** `rate` is the step size, `decay` the L2 penalty, which falls on a weight whenever its feature is seen. */
  constructor(size: number, rate: number, decay: number) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(CALM);
    this.#rate = rate;
    this.#decay = decay;
  }

  /** One step against a gradient of the loss. */
  step(index: number, gradient: number): void {
    const g = gradient + this.#decay * this.weights[index]!;
    this.#squares[index]! += g * g;
    this.weights[index]! -= (this.#rate * g) / Math.sqrt(this.#squares[index]!);
  }
}
