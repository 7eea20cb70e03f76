// The width of an element as it changes.
import { useEffect, useRef, useState } from 'preact/hooks';

export function useWidth(first) {
  const element = useRef(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
