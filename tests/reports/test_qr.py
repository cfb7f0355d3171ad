"""The QR says the code: undone here bit by bit, independent of the encoder."""

from hypothesis import given
from hypothesis import strategies as st

from app.reports.qr import modules

ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def is_function(row: int, column: int, size: int) -> bool:
    """Finders with formats, timing, and the alignment pattern of versions 2 and 3."""
    if row == 6 or column == 6:
        return True
    corner = (row < 9 and column < 9) or (row < 9 and column >= size - 8) or (row >= size - 8 and column < 9)
    return corner or (size > 21 and abs(row - (size - 7)) <= 2 and abs(column - (size - 7)) <= 2)


def data_bits(symbol) -> str:
    size, bits, upwards, right = len(symbol), "", True, len(symbol) - 1
    while right > 0:
        right -= right == 6
        for step in range(size):
            row = size - 1 - step if upwards else step
            for column in (right, right - 1):
                if not is_function(row, column, size):
                    bits += str(int(symbol[row][column] ^ (column % 3 == 0)))
        upwards, right = not upwards, right - 2
    return bits


def decoded(symbol) -> str:
    bits = data_bits(symbol)
    assert bits[:4] == "0010"
    count, at, text = int(bits[4:13], 2), 13, ""
    while len(text) < count:
        width = 11 if count - len(text) > 1 else 6
        value = int(bits[at : at + width], 2)
        text += ALPHANUMERIC[value // 45] + ALPHANUMERIC[value % 45] if width == 11 else ALPHANUMERIC[value]
        at += width
    return text


@given(
    series=st.from_regex("[A-Z][A-Z0-9]{0,5}", fullmatch=True),
    number=st.integers(1, 10**9),
    check=st.text("0123456789ABCDEFGHJKMNPQRSTVWXYZ", min_size=8, max_size=8),
)
def test_the_symbol_holds_the_code(series, number, check):
    code = f"{series}-{number}-{check}"
    assert decoded(modules(code)) == code
