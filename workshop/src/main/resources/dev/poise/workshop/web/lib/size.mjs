// The size of an element and of the type on a wall, as they change.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Get a reference for an element, its width and its height. */
export function useSize(first) {
  const element = useRef(null);
  const [size, setSize] = useState({ width: first, height: 0 });
  useEffect(() => {
    const observer = new ResizeObserver(([{ contentRect: { width, height } }]) => setSize(before => {
      const now = { width: Math.round(width), height: Math.floor(height) };
      return now.width === before.width && now.height === before.height ? before : now;
    }));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, size.width, size.height];
}

/** The same without the height. */
export const useWidth = first => useSize(first).slice(0, 2);

/** The smallest type on a wall is this part of the height of its screen. */
const share = .0235;
const least = 14;

/** The size of the type in charts that a room reads, in pixels; changes with the window. */
export function useType() {
  const [inner, setInner] = useState(innerHeight);
  useEffect(() => {
    const resize = () => setInner(innerHeight);
    addEventListener('resize', resize);
    return () => removeEventListener('resize', resize);
  }, []);
  return Math.max(least, inner * share);
}
