package seed

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math"
	"strings"
	"time"

	"sanbao/server/domain/casework"
)

// The colours of the drawings.
const (
	paper = iota
	ink
	casing
	glass
	glow
	shade
)

func palette() color.Palette {
	return color.Palette{
		paper: color.RGBA{250, 250, 246, 255}, ink: color.RGBA{24, 34, 76, 255}, casing: color.RGBA{206, 210, 214, 255},
		glass: color.RGBA{18, 24, 28, 255}, glow: color.RGBA{255, 92, 40, 255}, shade: color.RGBA{150, 156, 162, 255},
	}
}

// canvas is an image to draw on.
type canvas struct{ *image.Paletted }

func newCanvas(width, height int, background uint8) canvas {
	c := canvas{image.NewPaletted(image.Rect(0, 0, width, height), palette())}
	for i := range c.Pix {
		c.Pix[i] = background
	}
	return c
}

func (c canvas) fill(r image.Rectangle, ink uint8) {
	r = r.Intersect(c.Bounds())
	for y := r.Min.Y; y < r.Max.Y; y++ {
		row := c.Pix[c.PixOffset(r.Min.X, y) : c.PixOffset(r.Max.X-1, y)+1]
		for i := range row {
			row[i] = ink
		}
	}
}

func (c canvas) dot(x, y, radius float64, ink uint8) {
	c.fill(image.Rect(int(x-radius), int(y-radius), int(x+radius)+1, int(y+radius)+1), ink)
}

// curve draws a quadratic curve from a to b, bent towards the middle point.
func (c canvas) curve(ax, ay, mx, my, bx, by, radius float64) {
	steps := int(math.Hypot(bx-ax, by-ay)+math.Hypot(mx-ax, my-ay)) + 8
	for i := range steps + 1 {
		t := float64(i) / float64(steps)
		x := (1-t)*(1-t)*ax + 2*t*(1-t)*mx + t*t*bx
		y := (1-t)*(1-t)*ay + 2*t*(1-t)*my + t*t*by
		c.dot(x, y, radius, ink)
	}
}

// encode returns the image as a file.
func (w *world) encode(c canvas) []byte {
	var b bytes.Buffer
	// Writing to a buffer cannot fail, and the image is of a kind that PNG knows.
	_ = w.pictures.Encode(&b, c)
	return b.Bytes()
}

// oneBuffer keeps the encoder's buffer from one image to the next: making it
// takes longer than drawing.
type oneBuffer struct{ buffer *png.EncoderBuffer }

// Get returns the buffer, nil the first time.
func (o *oneBuffer) Get() *png.EncoderBuffer { return o.buffer }

// Put keeps the buffer.
func (o *oneBuffer) Put(b *png.EncoderBuffer) { o.buffer = b }

// signature returns how somebody signs: always in the same way.
func (w *world) signature(name string) []byte {
	if w.signatures[name] == nil {
		w.signatures[name] = w.drawSignature()
	}
	return w.signatures[name]
}

// drawSignature draws a signature that looks signed with a finger.
func (w *world) drawSignature() []byte {
	c := newCanvas(320, 120, paper)
	x, y := 30.0, 60.0
	for range w.between(5, 9) {
		bx, by := x+float64(w.between(-6, 44)), float64(w.between(22, 98))
		c.curve(x, y, (x+bx)/2+float64(w.between(-22, 22)), (y+by)/2+float64(w.between(-34, 34)), bx, by, 1.2)
		x, y = min(bx+float64(w.between(2, 12)), 290), by+float64(w.between(-12, 12))
	}
	return w.encode(c)
}

// segments of a seven-segment display that light up for a character: top, upper
// right, lower right, bottom, lower left, upper left, middle.
var segments = map[rune][7]bool{
	'0': {true, true, true, true, true, true, false}, '1': {false, true, true, false, false, false, false},
	'2': {true, true, false, true, true, false, true}, '3': {true, true, true, true, false, false, true},
	'4': {false, true, true, false, false, true, true}, '5': {true, false, true, true, false, true, true},
	'6': {true, false, true, true, true, true, true}, '7': {true, true, true, false, false, false, false},
	'8': {true, true, true, true, true, true, true}, '9': {true, true, true, true, false, true, true},
	'E': {true, false, false, true, true, true, true}, 'P': {true, true, false, false, true, true, true},
	'L': {false, false, false, true, true, true, false}, 'F': {true, false, false, false, true, true, true},
	'H': {false, true, true, false, true, true, true}, 'U': {false, true, true, true, true, true, false},
	'-': {false, false, false, false, false, false, true},
}

// drawPanel draws a control panel that shows a text of a few characters.
func (w *world) drawPanel(text string) []byte {
	c := newCanvas(320, 240, shade)
	left, top := w.between(14, 34), w.between(14, 34)
	c.fill(image.Rect(left, top, left+258, top+186), casing)
	c.fill(image.Rect(left+40, top+30, left+218, top+124), glass)
	x := left + 62
	for _, r := range text {
		c.digit(r, image.Pt(x, top+42))
		x += 48
	}
	for i := range 4 {
		c.dot(float64(left+60+i*46), float64(top+154), 11, shade)
	}
	return w.encode(c)
}

func (c canvas) digit(r rune, at image.Point) {
	lit, ok := segments[r]
	if !ok {
		lit = segments['-']
	}
	for i, bar := range [7]image.Rectangle{
		image.Rect(4, 0, 28, 5), image.Rect(27, 4, 32, 33), image.Rect(27, 36, 32, 65), image.Rect(4, 64, 28, 69),
		image.Rect(0, 36, 5, 65), image.Rect(0, 4, 5, 33), image.Rect(4, 32, 28, 37),
	} {
		if lit[i] {
			c.fill(bar.Add(at), glow)
		}
	}
}

// drawLetter draws a page of writing, as a scanner sees it.
func (w *world) drawLetter() []byte {
	c := newCanvas(420, 594, paper)
	for y := 70; y < 520; y += 22 {
		end := 370
		if w.chance(25) {
			end = w.between(120, 300)
		}
		for x := 50; x < end; x += 15 {
			if w.chance(93) {
				c.fill(image.Rect(x, y, x+w.between(7, 12), y+w.between(7, 11)), ink)
			}
		}
	}
	return w.encode(c)
}

// photograph adds the technician's photo of what the unit shows.
func (l *life) photograph(v *visit) {
	code := l.topic.code
	if _, after, found := strings.Cut(code, "-"); found {
		code = after
	} else {
		code = "--"
	}
	name := "IMG_" + l.clock.In(l.zone).Format("20060102_150405") + ".png"
	l.attach(lead(v), v, casework.AttachmentPhoto, name, l.drawPanel(code))
}

// scan adds the written original of what came by fax or letter.
func (l *life) scan() {
	name, written := map[casework.Channel]string{casework.ChannelFax: "传真件.png", casework.ChannelLetter: "客户来信.png"}[l.record.row.Channel]
	if written {
		l.wait(time.Minute, 10*time.Minute)
		l.attach(l.registeredBy, nil, casework.AttachmentDocument, name, l.drawLetter())
	}
}
