"""Rewriting ONNX graphs into ones that compute the same numbers faster."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import helper, numpy_helper

VANISHING = 1e-12
"""Weights smaller than this reach no result in float32, whose terms are of the order of one."""

Weights = npt.NDArray[np.float32]
Shape = tuple[int | str, ...]


def free_size(model: onnx.ModelProto) -> None:
    """Make the detector's height and width free, and how many images it takes at once."""
    shapes: list[tuple[onnx.ValueInfoProto, Shape]] = [
        (model.graph.input[0], ("images", 3, "height", "width"))
    ]
    shapes += [
        (output, ("images", channels, "rows", "columns"))
        for output, channels in zip(model.graph.output, (1, 2, 2, 10), strict=True)
    ]
    _reshape(model, shapes)


def free_batch(model: onnx.ModelProto) -> None:
    """Let the recogniser take any number of crops at once."""
    for node in model.graph.node:
        if node.op_type == "Reshape":
            (shape,) = [tensor for tensor in model.graph.initializer if tensor.name == node.input[1]]
            # 0 keeps the first side as it comes, where a 1 pressed every crop into one row.
            shape.CopyFrom(numpy_helper.from_array(np.array([0, -1], np.int64), shape.name))
    (crop,), (embedding,) = model.graph.input, model.graph.output
    dim = embedding.type.tensor_type.shape.dim[1].dim_value
    _reshape(model, [(crop, ("crops", 3, 112, 112)), (embedding, ("crops", dim))])


def _reshape(model: onnx.ModelProto, shapes: list[tuple[onnx.ValueInfoProto, Shape]]) -> None:
    for value, shape in shapes:
        value.CopyFrom(helper.make_tensor_value_info(value.name, onnx.TensorProto.FLOAT, shape))
    del model.graph.value_info[:]


def weights_out_of_inputs(graph: onnx.GraphProto) -> None:
    """Leave only real inputs in the list of inputs, and drop weights nothing reads."""
    read = {name for node in graph.node for name in node.input}
    weights = {tensor.name for tensor in graph.initializer}
    _replace(
        graph.input, [value for value in graph.input if value.name not in weights and value.name in read]
    )
    _replace(graph.initializer, [tensor for tensor in graph.initializer if tensor.name in read])


def rename(graph: onnx.GraphProto, names: dict[str, str]) -> None:
    """Give tensors other names throughout the graph."""
    for value in [*graph.input, *graph.output]:
        value.name = names.get(value.name, value.name)
    for node in graph.node:
        _replace(node.input, [names.get(name, name) for name in node.input])
        _replace(node.output, [names.get(name, name) for name in node.output])


def prelu_as_convolutions(graph: onnx.GraphProto) -> None:
    """Write every PRelu as relu(x) - slope * relu(-x); both products are exact, so nothing changes."""
    slopes = {tensor.name: numpy_helper.to_array(tensor).reshape(-1) for tensor in graph.initializer}
    nodes: list[onnx.NodeProto] = []
    for node in graph.node:
        if node.op_type == "PRelu":
            nodes += _two_sides(graph, node, slopes[node.input[1]])
        else:
            nodes.append(node)
    _replace(graph.node, nodes)


def _two_sides(graph: onnx.GraphProto, prelu: onnx.NodeProto, slope: Weights) -> list[onnx.NodeProto]:
    source, result = prelu.input[0], prelu.output[0]
    positive, mirrored, negative, bent = (f"{result}_{part}" for part in ("pos", "mirror", "neg", "bent"))
    return [
        helper.make_node("Relu", [source], [positive]),
        _depthwise(graph, source, mirrored, np.full_like(slope, -1.0)),
        helper.make_node("Relu", [mirrored], [negative]),
        _depthwise(graph, negative, bent, -slope),
        helper.make_node("Add", [bent, positive], [result]),
    ]


def _depthwise(graph: onnx.GraphProto, source: str, result: str, factors: Weights) -> onnx.NodeProto:
    weights = numpy_helper.from_array(factors.astype(np.float32).reshape(-1, 1, 1, 1), f"{result}_weights")
    graph.initializer.append(weights)
    return helper.make_node("Conv", [source, weights.name], [result], kernel_shape=[1, 1], group=len(factors))


def flush_vanishing(graph: onnx.GraphProto) -> None:
    """Set weights to zero that are too small to reach any result in float32."""
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and (np.abs(values) < VANISHING).any():
            kept = np.where(np.abs(values) < VANISHING, np.float32(0), values)
            tensor.CopyFrom(numpy_helper.from_array(kept, tensor.name))


def _replace(field: Any, values: list[Any]) -> None:  # noqa: ANN401 - protobuf's repeated fields have no public type
    del field[:]
    field.extend(values)
