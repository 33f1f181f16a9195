/** A list of whole numbers from 0 to 2³² − 1 that grows, at four bytes a number. */

export class NumbersList {
  #numbers = new Uint32Array(1024);

  /** 0 where nothing was set. */
  get(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  set(place: number, number: number): void {
    if (place >= this.#numbers.length) {
      const more = new Uint32Array(Math.max(place + 1, this.#numbers.length * 2));
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[place] = number;
  }
}
