package seed

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"time"
)

// dice is the only source of chance: the same seed throws the same numbers.
type dice struct{ *rand.Rand }

// stream tells the demo's numbers from those of other programs with the same seed.
const stream = 0x73616e62616f

func newDice(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, stream))} }

// between returns a number from least to most, both included.
func (d dice) between(least, most int) int { return least + d.IntN(most-least+1) }

// chance is true in the given percentage of throws.
func (d dice) chance(percent int) bool { return d.IntN(100) < percent }

// span returns a duration from least to most, in whole seconds.
func (d dice) span(least, most time.Duration) time.Duration {
	return time.Duration(d.between(int(least/time.Second), int(most/time.Second))) * time.Second
}

// pick returns one of the list.
func pick[T any](d dice, list []T) T { return list[d.IntN(len(list))] }

// share is a value and how often it comes, relative to the others of its list.
type share[T any] struct {
	weight int
	value  T
}

// draw returns one of the list by weight.
func draw[T any](d dice, list []share[T]) T {
	total := 0
	for _, s := range list {
		total += s.weight
	}
	n := d.IntN(total)
	for _, s := range list {
		if n -= s.weight; n < 0 {
			return s.value
		}
	}
	return list[len(list)-1].value
}

// words are what the placeholders of one text stand for, beside the fillers.
type words map[string]string

// fill replaces the placeholders of a text: {name} by the word of that name, or
// by one of the fillers; {3-20} by a number in that range.
func (d dice) fill(text string, w words) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		b.WriteString(d.word(name, w))
		text = after
	}
}

func (d dice) word(name string, w words) string {
	if word, ok := w[name]; ok {
		return word
	}
	if choices, ok := fillers[name]; ok {
		return d.fill(pick(d, choices), w)
	}
	least, most, _ := strings.Cut(name, "-")
	from, err1 := strconv.Atoi(least)
	to, err2 := strconv.Atoi(most)
	if err1 != nil || err2 != nil {
		return "{" + name + "}"
	}
	return strconv.Itoa(d.between(from, to))
}

// say fills one of several texts.
func (d dice) say(texts []string, w words) string { return d.fill(pick(d, texts), w) }
