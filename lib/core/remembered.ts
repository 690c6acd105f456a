/**
 * Makes a function that remembers its answer to an object as long as the object lives. What else it is given must be the
 * same each time that the object is: the answer to the first question is the answer to all.
 */
export function remembered<Key extends object, Rest extends unknown[], Answer>(
  work: (key: Key, ...rest: Rest) => Answer,
): (key: Key, ...rest: Rest) => Answer {
  const answers = new WeakMap<Key, Answer>()
  return (key, ...rest) => {
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as Answer // it is there, be it undefined
    const answer = work(key, ...rest)
    answers.set(key, answer)
    return answer
  }
}
