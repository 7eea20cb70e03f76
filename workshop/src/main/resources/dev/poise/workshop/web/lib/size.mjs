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

/** The height of each of some rows of charts that share a window with other things; changes with the window. */
export function useHeight(others, rows, least, most) {
  const [inner, setInner] = useState(innerHeight);
  useEffect(() => {
    const resize = () => setInner(innerHeight);
    addEventListener('resize', resize);
    return () => removeEventListener('resize', resize);
  }, []);
  return Math.round(Math.min(Math.max((inner - others) / rows, least), most));
}
