import type { Network } from './network.ts';

/**
 * What is worked out once for each network and key and kept for as long as the network is. It depends on
 * nothing else, so keeping it cannot be noticed but by the time it saves.
 */
export function perNetwork<Key, Value>(
  make: (network: Network, key: Key) => Value,
): (network: Network, key: Key) => Value {
  const known = new WeakMap<Network, Map<Key, Value>>();
  return (network, key) => {
    const values = known.get(network) ?? new Map<Key, Value>();
    known.set(network, values);
    const found = values.get(key);
    if (found !== undefined) return found;
    const value = make(network, key);
    values.set(key, value);
    return value;
  };
}
