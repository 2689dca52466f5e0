import type { World } from "../../world.ts";

/** A pending change of a member's email address. Other members cannot take the new address meanwhile. */
export interface AddressMove {
  readonly memberId: string;
  readonly address: string;
  readonly expiresAt: Date;
}

/** The pending address changes, by organization and new address. */
export class AddressMoves {
  readonly #world: World;
  /** Oldest first. */
  readonly #data: Map<string, AddressMove>;

  constructor(world: World, data: Map<string, AddressMove>) {
    this.#world = world;
    this.#data = data;
  }

  to(place: string): AddressMove | undefined {
    const move = this.#data.get(place);
    return move && move.expiresAt > this.#world.now() ? move : undefined;
  }

  begin(place: string, move: AddressMove): void {
    // All have the same lifetime, so the first one that has not expired ends the search.
    for (const [oldest, { expiresAt }] of this.#data) {
      if (expiresAt > this.#world.now()) break;
      this.#data.delete(oldest);
    }
    this.#data.delete(place);
    this.#data.set(place, move);
  }

  end(place: string): void {
    this.#data.delete(place);
  }

  endAllOf(memberId: string): void {
    for (const [place, move] of this.#data) if (move.memberId === memberId) this.#data.delete(place);
  }
}
