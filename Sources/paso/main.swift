print("paso")
