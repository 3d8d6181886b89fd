"""The network: a joint tagger and parser over two layers of LSTM, and its export to ONNX.

Words go in as vectors, affixes and shapes. The first layer gives tags and dictionary forms, the second
what the phrase that a word heads stands for, a score for each head that it may have (biaffine, after
Dozat and Manning 2017), and the relation to it.
"""

import json, os
import numpy, onnx, torch
from onnx import helper, numpy_helper
from torch import nn
from torch.nn.functional import leaky_relu
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

HIDDEN = 160  # numbers in the state of an LSTM, one direction
AFFIXES, SHAPES = 8192, 256  # how many numbers there are for them
ARC, LABEL = 160, 128  # width of the layers that score arcs and labels
DROP, FEATURE_DROP = 0.33, 0.2

class Parser(nn.Module):
    def __init__(self, sizes, vectors, hidden=HIDDEN):
        super().__init__()
        self.word = nn.Embedding.from_pretrained(vectors, freeze=False)
        self.affix = nn.Embedding(AFFIXES, 64)
        self.shape = nn.Embedding(SHAPES, 16)
        nn.init.normal_(self.affix.weight, std=0.1)
        inner = vectors.shape[1] + 64 + 16
        self.first = nn.LSTM(inner, hidden, bidirectional=True, batch_first=True)
        self.second = nn.LSTM(2 * hidden, hidden, bidirectional=True, batch_first=True)
        self.tags = nn.ModuleList(nn.Linear(2 * hidden, sizes[name]) for name in ("upos", "xpos", "lemma"))
        self.entity = nn.Linear(2 * hidden, sizes["entity"])
        self.arc_dep, self.arc_head = (nn.Linear(2 * hidden, ARC) for _ in range(2))
        self.arc = nn.Parameter(torch.zeros(ARC, ARC))
        self.arc_bias = nn.Linear(ARC, 1, bias=False)
        self.label_dep, self.label_head = (nn.Linear(2 * hidden, LABEL) for _ in range(2))
        self.label = nn.Linear(2 * LABEL, sizes["label"])
        self.drop = DROP

    def shared(self, x):
        """Dropout with one mask for all words of a sentence."""
        if not self.training:
            return x
        mask = torch.bernoulli(torch.full((x.shape[0], 1, x.shape[2]), 1 - self.drop)) / (1 - self.drop)
        return x * mask

    def run(self, layer, x, lengths, state):
        """Training has batches of one length: packing costs thirty times more there with two threads."""
        if lengths is None:
            return layer(x, (state, state))[0]
        packed = pack_padded_sequence(x, lengths, batch_first=True)
        return pad_packed_sequence(layer(packed, (state, state))[0], batch_first=True)[0]

    def forward(self, words, affixes, shapes, lengths, state):
        """Row 0 of each sentence is the root; sentences come longest first; `state` is zeros, 2 × batch × hidden."""
        x = torch.cat([self.word(words), self.affix(affixes).sum(2), self.shape(shapes)], 2)
        if self.training:
            keep = torch.bernoulli(torch.full((*x.shape[:2], 3), 1 - FEATURE_DROP))
            sizes = torch.tensor([self.word.weight.shape[1], 64, 16])
            keep = keep * 3 / keep.sum(2, keepdim=True).clamp(min=1)
            x = x * keep.repeat_interleave(sizes, 2)
        one = self.shared(self.run(self.first, x, lengths, state))
        two = self.shared(self.run(self.second, one, lengths, state))
        dep, head = (self.shared(leaky_relu(layer(two), 0.1)) for layer in (self.arc_dep, self.arc_head))
        arcs = dep @ self.arc @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        return [tag(one) for tag in self.tags], self.entity(two), arcs, self.label_dep(two), self.label_head(two)

    def labels(self, dep, head, heads):
        """Scores of labels for each word under each of the heads given (batch × words × k)."""
        batch, words, k = heads.shape
        at = heads.reshape(batch, words * k, 1).expand(-1, -1, head.shape[2])
        over = self.shared(torch.gather(head, 1, at)).reshape(batch, words, k, -1)
        under = self.shared(dep).unsqueeze(2)
        return self.label(torch.cat([leaky_relu(under + over, 0.1), under * over], 3))


class Exported(nn.Module):
    """What the product runs: the best of each, and the labels under the likeliest heads."""

    def __init__(self, parser, k=4):
        super().__init__()
        self.parser, self.k = parser, k

    def forward(self, words, affixes, shapes, lengths, state):
        tags, entity, arcs, dep, head = self.parser(words, affixes, shapes, lengths, state)
        beyond = torch.arange(arcs.shape[2]).view(1, 1, -1) >= lengths.view(-1, 1, 1)
        arcs = torch.log_softmax(arcs.masked_fill(beyond, -1e9), 2)
        heads = torch.topk(arcs, self.k, 2).indices
        best = [tag.argmax(2) for tag in [*tags, entity]]
        return (*best, arcs, heads, self.parser.labels(dep, head, heads).argmax(3))


def export(model, columns, vocabulary, out):
    """Writes model.onnx, its tables as int8 with a scale a row, model.json with the inventories, vocabulary.txt."""
    model.eval()
    lengths = torch.tensor([5, 4])
    example = (
        torch.ones(2, 5, dtype=torch.long),
        torch.ones(2, 5, 7, dtype=torch.long),
        torch.ones(2, 5, dtype=torch.long),
        lengths,
        torch.zeros(2, 2, HIDDEN),
    )
    file = os.path.join(out, "model.onnx")
    inputs = ["words", "affixes", "shapes", "lengths", "state"]
    outputs = ["upos", "xpos", "lemma", "entity", "arcs", "heads", "labels"]
    both = {0: "batch", 1: "words"}
    axes = {name: both for name in inputs[:3] + outputs} | {"lengths": {0: "batch"}, "state": {1: "batch"}}
    torch.onnx.export(Exported(model), example, file, opset_version=17, dynamo=False, input_names=inputs, output_names=outputs, dynamic_axes=axes)
    graph = onnx.load(file)
    kept, casts = [], []
    for tensor in graph.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != numpy.float32 or values.size < 1000 or values.ndim < 2:
            kept.append(tensor)
            continue
        scale = numpy.maximum(numpy.abs(values).max(axis=-1, keepdims=True), 1e-8) / 127
        kept.append(numpy_helper.from_array(numpy.round(values / scale).astype(numpy.int8), tensor.name + ".q"))
        kept.append(numpy_helper.from_array(scale.astype(numpy.float32), tensor.name + ".s"))
        casts.append(helper.make_node("Cast", [tensor.name + ".q"], [tensor.name + ".f"], to=onnx.TensorProto.FLOAT))
        casts.append(helper.make_node("Mul", [tensor.name + ".f", tensor.name + ".s"], [tensor.name]))
    del graph.graph.initializer[:]
    graph.graph.initializer.extend(kept)
    nodes = casts + list(graph.graph.node)
    del graph.graph.node[:]
    graph.graph.node.extend(nodes)
    onnx.save(graph, file)
    with open(os.path.join(out, "model.json"), "w", encoding="utf-8") as to:
        json.dump({"hidden": HIDDEN, "affixes": AFFIXES, "shapes": SHAPES, **columns}, to, ensure_ascii=False)
    with open(os.path.join(out, "vocabulary.txt"), "w", encoding="utf-8") as to:
        to.writelines(word + "\n" for word in vocabulary)
