import type { World } from "../../world.ts";

/** A member's way to another address, whose no other member can become meanwhile. */
export interface AddressMove {
  readonly memberId: string;
  readonly address: string;
  readonly expiresAt: Date;
}

/** The moves that are under way, by the organization and address that they lead to. */
export class AddressMoves {
  readonly #world: World;
  /** The oldest first. */
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
    // All take as long, so the first that is not over ends the search.
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
